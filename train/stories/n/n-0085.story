id: n-0085
genre: filing
where: US-VA
published: 2002-11-05
title: Transcript excerpt, Circuit Court of Tazewell County (grand jury matter unsealed by mistake)
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=identifies-protected
person p3: role=accused age=22 protected=decide why=identifies-protected
person p4: role=witness age=13 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=bystander age=- protected=no why=adult-bystander
person p10: role=relative age=- protected=yes why=identifies-protected
screen p1: none
note: Q and A, father and half-brother accused; pronouns; nickname Sissy; a preacher; a juror named Lark; surname mine company as trap

Re: proposed indictments, incest and abuse of a child, two persons

EXAMINATION OF [[K p8 name|REV. DEWEY STILTNER]] BY [[K p5 name|MS. CASTLE]]

Q. You've pastored at [[W p1 place|Dry Fork]] how long, Reverend?
A. Twenty-six years come Easter.
Q. You know the family.
A. I married him and the first wife, and buried her, and married him and [[W p7 name|Loretta]].
Q. By "him" you mean [[D p2 name|Harless Boggs]]?
A. Yes. And [[D p3 name|Harless Junior]] is by the first. He's twenty-two. The girl and the boy are by the second.
Q. Did one of the children come to you?
A. The boy did. He's thirteen. He came on a bicycle, it's nine miles, with his shoes tied round his neck to save them.
Q. What did he say?
A. He said, they won't leave her be, Preacher. I said who. He said neither one of them. I said leave who be. And he said "[[W p1 alias|Sissy]]."
Q. Who's that?
A. It's what they call her. [[W p1 name|Loretta Jean]]. She's named for her mother. She'd have been sixteen.
GRAND JUROR [[K p9 name|LARK]]: Is that the girl with the [[W p1 other|autoharp at the Fourth of July]]?
[[K p6 name|THE FOREMAN, MR. BOGGS]]: We'll not have that. And I've said already that I'm no kin to these people.
Q. What did you do, Reverend?
A. I put that bicycle in my truck, and I put [[W p4 name|Wendell]] in the front seat, and I went and I got her. She's with my wife's mother, [[W p10 name|old Mrs. Ratliff]], [[W p1 place|at the head of Slate Creek]]. And I've not been sorry.
Q. Did Mr. [[D p2 name|Boggs]] object?
A. He did. I'd brought my brother along that's a lineman.
MS. [[K p5 name|CASTLE]]: No further questions. I believe that there's pie.
