package latentia.figure;

/**
 * How a line is drawn.
 *
 * @param width in pixels at scale 1, before the theme enlarges it
 * @param dash on and off lengths in pixels; empty for a solid line; not copied
 */
public record Stroke(Colour colour, double width, double... dash) {}
