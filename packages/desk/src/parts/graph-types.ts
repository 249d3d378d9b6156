// What is a graph made of, for the picture and the table alike?

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** What ties them: "a member of". */
  readonly label: string;
  /** Who says so, with whatever must be said beside it. */
  readonly speaker?: string;
  /** Who says so, and nothing else: has a colour. */
  readonly voice?: string;
  /** In which words of likelihood. */
  readonly grade?: string | undefined;
  /** Somebody denies it, or it says no: drawn dashed. */
  readonly isDenied?: boolean;
}
