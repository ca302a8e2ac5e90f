"""The consent register: who is seen in the pictures, and what they have said yes to."""
