/** The folder that all files of a unit share, with the mark behind it; empty where they share none. */
export function sharedFolder(files: readonly string[]): string {
  const [first = ''] = files
  let folder = first.slice(0, first.lastIndexOf('/') + 1)
  while (folder !== '' && !files.every((file) => file.startsWith(folder)))
    folder = folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1)
  return folder
}
