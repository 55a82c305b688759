package latentia.figure;

/**
 * One hue in two strengths.
 *
 * @param mark for points, lines and fills
 * @param text for words, and for fills that carry text: contrast at least 4.5:1 with the canvas,
 *     7:1 in the projector theme
 */
public record Shade(Colour mark, Colour text) {}
