id: r-0048
genre: filing
where: US-CA
published: 2019-10-30
title: Plea colloquy, excerpt
person p1: role=convicted age=62 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: a buyer's plea; the minor appears only as Jane Doe 2

THE COURT ([[K p2 name|Hon. Ignacio Baca]]): [[K p1 name|Mr. Whitlow]], you're 62?

[[K p1 name|MR. WHITLOW]]: Yes, sir.

THE COURT: Did you, on May 4, pay $300 to have relations with Jane Doe 2, knowing that she was under 18?

[[K p1 name|MR. WHITLOW]]: I did.

[[K p3 name|MS. ARBOGAST]]: For the record, [[K p1 name|Stephen Whitlow]] has been in counseling since June, and his business partner, [[K p5 name|Dominic Laird]], is present in support.

[[K p4 name|MR. SUNG]], for the People: We ask that Doe 2's age stay and that nothing else about her be said.

THE COURT: Nothing will be. The plea is accepted.
