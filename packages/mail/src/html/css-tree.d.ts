// The part of css-tree 3 that is used; the package ships no types.

declare module "css-tree" {
  export interface CssNode {
    readonly type: string;
    readonly name?: string;
    readonly property?: string;
    readonly value?: CssNode | string;
    readonly prelude?: CssNode | null;
    readonly block?: CssNode | null;
    readonly children?: Iterable<CssNode>;
    readonly matcher?: string | null;
  }
  export function parse(text: string, options: Readonly<Record<string, unknown>>): CssNode;
  export function generate(node: CssNode): string;
}
