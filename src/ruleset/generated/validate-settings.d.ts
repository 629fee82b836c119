import type { SchemaError } from '../explain.js'

declare const validate: ((data: unknown) => boolean) & { errors?: SchemaError[] | null }
export default validate
