id: z0071
genre: interview
where: US-MI
published: 2005-10-08
title: "Tell them it was a Tuesday": oral history, tape 3, side B
person p1: role=victim age=15 protected=no why=consented
person p2: role=author age=- protected=no why=author
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=victim age=13 protected=yes why=sexual-offence-victim
screen p1: none
note: adult waives anonymity explicit; sister-like other victim named by her

*Interview of [[K p1 name|Delphine Marchand]], age 62, by [[K p2 name|Corey Tannenbaum]], Marquette. Mrs. [[K p1 name|Marchand]] asked that her full name be used: "I've had forty-seven years of not."*

T: You were fifteen.

M: And a half. [[K p3 name|Mr. Alden Crewe]] ran the skating rink. He gave me a key, for sweeping. Tell them it was a Tuesday, the rink was closed Tuesdays.

T: You told somebody.

M: I told [[K p4 name|Constable Frank Maki]]. He wrote it in pencil. He said, you see, [[K p1 name|Delphie]], pencil.

T: But [[K p3 name|Crewe]] was convicted.

M: Not for me. For a girl from Ishpeming. She was thirteen. [[W p6 name|Ruthann Salo]]. She's living, I don't know that she'd want — well. You decide about that.

T: I'll take it out.

M: Take it out. But put in that I bought the rink. Did you know that? [[K p5 name|Emil]] and I, in '71. We're open Tuesdays.
