package latentia.app.data;

import latentia.lab.look.Window;
import latentia.lab.paint.Reach;

/**
 * A place on the painting that the mouse is at.
 *
 * @param pixel how long a pixel is in units of the data, both ways
 * @param sheet the part of the plane that is in sight
 */
record Spot(double x, double y, Reach pixel, Window sheet) {
  /** So many pixels around the place. */
  Reach reach(double pixels) {
    return new Reach(pixels * pixel.across(), pixels * pixel.up());
  }
}
