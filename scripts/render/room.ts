/**
 * Memory that is used again and again. What is asked for as often as a file has pieces lies outside of the heap, and has V8 clear
 * that every 64 MB, though nothing in it is garbage. Gives so many bytes from the beginning, where those that were put there
 * before still are.
 */
export function openRoom(): (length: number) => Uint8Array<ArrayBuffer> {
  let room = new Uint8Array();
  return (length) => {
    if (length > room.length) {
      const larger = new Uint8Array(Math.max(length, 2 * room.length));
      larger.set(room);
      room = larger;
    }
    return room.subarray(0, length);
  };
}
