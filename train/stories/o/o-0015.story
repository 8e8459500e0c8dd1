id: o-0015
genre: news
where: IE
published: 2006-06-02
title: Stepfather's case put back in four minutes
person p1: role=victim age=9 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=38 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
screen: none
note: the accused is the stepfather: naming him leads to the child; her estate and school told in the colour piece

There's a seesaw outside Letterkenny courthouse, put there in the spring by someone on the council who meant well. On Thursday no one was on it.

Inside, the matter of the DPP and [[D p2 name|Fintan Gallen]] was mentioned, and put back to the 19th, in under four minutes. [[D p2 name|Gallen]] (38), a plasterer, is charged with seven counts of sexual assault of his stepdaughter when she was nine. He denies them all. His barrister, [[K p3 name|Aoife MacNelis]] SC, seeks to exclude a statement which he made to gardaí without a solicitor. [[K p4 name|Eamonn Sugrue]], for the DPP, said that he'd declined one twice.

Mr Justice [[K p7 name|Colm Heffernan]] asked the press, as he had before, to "remember who can be found by subtraction".

It's a thing easily said in Dublin. In [[W p1 address|Ard na Mara]], fourteen houses and a green, subtraction doesn't take long. [[D p2 name|Gallen]]'s van is still at the gable of [[W p1 address|the second-last]]. The child's mother, [[W p5 name|Bernadette Coll]], has taken the two girls to a sister's. A place in Third Class at [[W p1 school|Scoil Cholmcille]] has been empty since Easter, and the teacher has left the name on the coat hook.

"I did his ceiling with him," said a neighbour, [[K p6 name|Packie Boyce]], over the wall. "I've been lying under it looking up."

He was asked if he knew the family well. "I know wee [[W p1 name|Sorcha]] waves at the bus," he said, and then, to no one, "waved".
