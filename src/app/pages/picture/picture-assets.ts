import latin from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import type { PictureAssets } from "../../../features/picture/picture-parts";
import faces from "../../styles/font.css?raw";
import nordic from "../../styles/source-sans-3-nordic.woff2?url";
import tokens from "../../styles/tokens.css?raw";

/** What every picture takes from the page; the files of the font are in the order of `font.css`. */
export const pictureAssets: PictureAssets = { tokens, faces, fonts: [latin, nordic] };
