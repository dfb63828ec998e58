/** An error of the compiled schema, as ajv gives it. */
export interface SchemaError {
  /** JSON pointer of the part that it is about. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly missingProperty?: string; readonly additionalProperty?: string };
  readonly message?: string;
}

/** Whether `data` is what `aliases.schema.json` describes; if not, `errors` of the function say why. */
export declare const validate: { (data: unknown): boolean; errors?: readonly SchemaError[] | null };
