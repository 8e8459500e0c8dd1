id: l-0090
genre: interview
where: US-RI
published: 2009-12-02
title: "What was legal last month": a Q&A with two people arrested this month
person p1: role=accused age=51 protected=no why=adult-accused
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=official
screen p1: none
note: indoor prostitution had been lawful in Rhode Island until Nov. 2009; an independent worker and a client speak under their own names; nothing to protect

For 29 years Rhode Island had a hole in its prostitution statute the size of a closed door. On Nov. 3 the Governor signed a bill to close it. [[K p3 name|Winnie Saccoccio]] sat down, on separate afternoons, with two of the first people to be charged under it in Providence. Both asked to be identified.

**[[K p1 name|Rosalind Achterberg-Diaz]], 51, Pawtucket**

Q. You knew that the law had changed?

A. I'd testified against it, at the State House, in a blazer.

Q. Why go on?

A. It was a Thursday. My Thursday has come on Thursdays since 1998.

Q. The supporters of the bill say that it's for the women who can't leave.

A. And I believe in those women, I've driven two of them to a shelter. I'm not one. I've a mortgage, a sister, a bad hip and a lock that I have the only key to. Nobody has ever sent me anywhere. A police officer asked me eleven questions to find out if I was a victim and when I'd flunked them all, he arrested me. Patrolman [[K p4 name|Celio Teves]]. Lovely manners.

**[[K p2 name|Duncan Ashworth]], 44, Warwick**

Q. You're the Thursday?

A. I'm a Monday. I teach night school on Thursdays.

Q. Are you ashamed?

A. Of the sweater in the mug shot.

We asked [[K p5 name|Yetunde Balogun]], who teaches criminal procedure, what happens next. "A $250 fine, likely, for each. And then the test, which is whether anyone goes looking for the ones who do fail the eleven questions."
