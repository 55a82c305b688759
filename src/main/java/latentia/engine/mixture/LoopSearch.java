package latentia.engine.mixture;

/** By squared distances from all centres, column by column: quickest for few columns. */
final class LoopSearch implements CenterSearch {
  private final RowBlocks data;
  private double[][] centers;

  LoopSearch(Columns columns) {
    data = RowBlocks.of(columns);
  }

  @Override
  public int blocks() {
    return data.count();
  }

  @Override
  public void moveTo(double[][] newCenters) {
    centers = newCenters;
  }

  double[][] centers() {
    return centers;
  }

  @Override
  public CenterChoice choice() {
    return new LoopChoice(this, data, centers.length);
  }

  @Override
  public void close() {}
}
