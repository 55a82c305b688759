package latentia.lab.components;

import latentia.figure.Colour;
import latentia.figure.Shade;
import latentia.figure.Stroke;
import latentia.figure.Theme;

/** The inks of the data's space, the same in all its panels. */
record SpaceInk(Theme theme) {
  private static final double PALE = 0.6;
  private static final double ROWS = 0.6;

  /** Principal axes, the subspace and what lies in it. */
  Colour axes() {
    return theme.text();
  }

  /** A principal axis that is not in use. */
  Colour unused() {
    return theme.text().withOpacity(0.4);
  }

  /** What is chosen by hand. */
  Shade candidate() {
    return theme.component(1);
  }

  /** From rows to what the model makes of them. */
  Stroke residual() {
    return new Stroke(theme.muted().withOpacity(PALE), 0.8);
  }

  /** From rows to what a line along the candidate would make of them. */
  Stroke candidateResidual() {
    return new Stroke(candidate().mark().withOpacity(PALE), 0.8);
  }

  /** How solid rows are drawn under all this. */
  double rows() {
    return ROWS;
  }
}
