/**
 * Pictures in files as grey values: PNG, JPEG, GIF and BMP of every kind that Java reads. Knows
 * nothing of data sets, and nothing but this room reads pictures.
 */
package latentia.data.image;
