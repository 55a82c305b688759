package latentia.data;

/** What is done about missing cells. */
public enum MissingCells {
  /** Any missing cell is an error that says how many there are in each column. */
  REFUSE,
  /** Rows with a missing cell are left out. */
  DROP_ROWS,
  /** Columns with a missing cell are left out. */
  DROP_COLUMNS,
  /** A missing cell gets the mean of its column's other cells. */
  MEAN
}
