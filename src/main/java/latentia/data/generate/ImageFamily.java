package latentia.data.generate;

import java.util.List;
import java.util.Optional;

/** Images of 28 x 28 pixels drawn by formula; a small change of a factor changes them a little. */
interface ImageFamily {
  int SIDE = 28;

  String key();

  /** What varies within a class, in the order in which {@link #draw} takes it. */
  List<Factor> factors();

  /** What the images show, if they show different things. */
  Optional<Classes> classes();

  /**
   * One image: a pure function of its arguments.
   *
   * @param label the class, 0 where there are none
   * @param factors one value per factor
   * @return 784 pixels row by row from the top, 0 for paper to 1 for ink
   */
  double[] draw(int label, double... factors);
}
