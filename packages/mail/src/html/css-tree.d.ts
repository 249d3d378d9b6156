// The parts of css-tree 3 that are used; the package ships no types. The whole of it loads tables of every property, which nothing here asks for.

declare module "css-tree/generator" {
  export interface CssNode {
    readonly type: string;
    readonly name?: string;
    readonly property?: string;
    readonly value?: CssNode | string;
    readonly prelude?: CssNode | null;
    readonly block?: CssNode | null;
    readonly children?: Iterable<CssNode>;
    readonly matcher?: string | null;
    readonly important?: boolean | string;
  }
  const generate: (node: CssNode) => string;

  export { generate as default };
}

declare module "css-tree/parser" {
  import type { CssNode } from "css-tree/generator";

  const parse: (text: string, options: Readonly<Record<string, unknown>>) => CssNode;

  export { parse as default };
}
