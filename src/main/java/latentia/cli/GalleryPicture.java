package latentia.cli;

import latentia.data.DataException;
import latentia.figure.Figure;
import latentia.training.SettingsException;

/**
 * A picture of the gallery, which is made when its turn comes.
 *
 * @param name of its files, without ending
 * @param height in pixels
 */
record GalleryPicture(String name, String title, String explanation, int height, Maker maker) {
  /** Of all pictures, in pixels. */
  static final int WIDTH = 1200;

  private static final int USUAL_HEIGHT = 800;

  /** What makes a figure. */
  @FunctionalInterface
  interface Maker {
    Figure make() throws DataException, SettingsException;
  }

  /** A picture of the usual height. */
  GalleryPicture(String name, String title, String explanation, Maker maker) {
    this(name, title, explanation, USUAL_HEIGHT, maker);
  }

  /** The figure of an example that comes with the program, and so can be made. */
  Figure figure() {
    try {
      return maker.make();
    } catch (DataException | SettingsException e) {
      throw new IllegalStateException(e);
    }
  }
}
