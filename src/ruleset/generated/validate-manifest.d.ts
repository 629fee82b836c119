import type { SchemaError } from '../echoes.js'

declare const validate: ((data: unknown) => boolean) & { errors?: SchemaError[] | null }
export default validate
