//! Room for long lists.

/// A list of fewer is left to itself.
const FEW: usize = 256;

/// Makes room in a list that has grown while `read` of `all` was read, for what the rest will bring if it goes on as it
/// began: a list of megabytes that doubles each time is moved again and again.
pub(crate) fn make_room<T>(list: &mut Vec<T>, read: usize, all: usize) {
    // In a browser texts are short, and every byte of the module is sent.
    if cfg!(not(target_arch = "wasm32")) {
        list.reserve_exact(room(list.len(), list.capacity(), read, all));
    }
}

/// How many more a list of so many is to have room for.
#[inline(never)]
fn room(length: usize, capacity: usize, read: usize, all: usize) -> usize {
    if length < FEW || capacity - length > FEW / 4 {
        return 0;
    }
    let expected = length as u64 * all.saturating_sub(read) as u64 / read.max(1) as u64;
    // A quarter at least, so that the time stays linear whatever comes; a sixteenth more than expected.
    let expected = usize::try_from(expected + expected / 16).unwrap_or_default();
    expected.max(length / 4) + FEW / 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_made_for_the_rest_of_the_text() {
        let mut list = vec![0_u8; 1_000];
        list.shrink_to_fit();
        make_room(&mut list, 10, 100);
        assert!((10_000..11_000).contains(&list.capacity()), "{}", list.capacity());
        let before = list.capacity();
        make_room(&mut list, 20, 100);
        assert_eq!(list.capacity(), before);
    }

    #[test]
    fn it_grows_by_a_part_of_itself_at_least() {
        let mut list = vec![0_u8; 1_000];
        list.shrink_to_fit();
        make_room(&mut list, 100, 100);
        assert!(list.capacity() >= 1_250);
    }
}
