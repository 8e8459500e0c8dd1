id: a-0105
genre: interview
where: US-WA
published: 2018-10-14
title: Transcript: Forensic interview, Child Advocacy Center (released in response to records request, redactions by agency)
person p1: role=victim age=6 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
screen: none
note: imperfect agency redactions: black bars in places, the name, pet, brother and street left in

[[K p3 name|MS. OKAFOR]]: Hi there, I'm [[K p3 name|Ada]]. What do you like to be called?

CHILD: ██████.

[[K p3 name|MS. OKAFOR]]: And how old is ██████?

CHILD: Six. [[W p4 name|Desmond]] is four and he can't come because he's got a cold.

[[K p3 name|MS. OKAFOR]]: Is he your brother?

CHILD: Yes. And we have a turtle.

[[K p3 name|MS. OKAFOR]]: Do you know why you came today?

CHILD: Because I told Mommy about [[D p2 relation|Uncle]] [[D p2 name|Ray-Ray]]. At the house on [[W p1 address|Fir Court]] where the trampoline is.

[[K p3 name|MS. OKAFOR]]: You're doing a good job.

CHILD: Can you write my name with a turtle? It's [[W p1 name|P-H-O-E-B-E]].

[[K p3 name|MS. OKAFOR]]: There you go, [[W p1 name|Phoebe]]. That's a pretty good turtle.

[Remainder withheld, RCW 42.56.240]
