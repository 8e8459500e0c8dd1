id: k-0088
genre: interview
where: US-WA
published: 2013-10-01
title: Radio script: Morning Desk, segment 4
person p1: role=victim,convicted,author age=16 protected=no why=consented
person p2: role=author age=- protected=no why=author
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: survivor on air under own name by explicit choice; and she was convicted as a minor

[HOST] It's 8:40. [[K p2 name|Wendell Sato]] here. With me is [[K p1 name|Tiffany "Tee" Amundson]], who asked me to say her name twice, so: [[K p1 name|Tiffany Amundson]].

[[[K p1 name|AMUNDSON]]] Thank you. They had it wrong on all the warrants.

[HOST] You were convicted of prostitution at sixteen.

[[[K p1 name|AMUNDSON]]] Sixteen, and seventeen, and seventeen. There was a man called [[K p3 name|Corey Lathrop]] collecting every dollar and it never came up. Nobody asked who held my shoes.

[HOST] Your shoes?

[[[K p1 name|AMUNDSON]]] He kept our shoes so we would come back to the car. It's January in Spokane. You come back.

[HOST] Last week Judge [[K p4 name|Imelda Farr]] vacated all three.

[[[K p1 name|AMUNDSON]]] She read out every count and after each she said "gone." I've had worse church.

[HOST] You're thirty-three now. Why use your name?

[[[K p1 name|AMUNDSON]]] Because it's mine. I signed the form. I'm allowed.

[HOST] Traffic's next.
