"""What bench/compare is made of. Only the standard library is needed."""
