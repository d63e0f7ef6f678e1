/** `so-lieu-ngoai-tuyen.html`: the page in one file. */
import '../page/page.css';
import './offline.css';
import '../main';
