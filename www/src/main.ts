/** The page: its frame and the element. */
import './page/page';
