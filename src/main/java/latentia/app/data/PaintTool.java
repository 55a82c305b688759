package latentia.app.data;

/** What the mouse does to a painting. */
enum PaintTool {
  BRUSH,
  POINT,
  ERASER,
  MOVE
}
