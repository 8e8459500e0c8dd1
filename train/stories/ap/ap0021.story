id: ap0021
genre: news
where: US-MN
published: 2005-11-18
title: Duluth baby's death ruled homicide; sister, 9, told teacher about bathtub
person p1: role=deceased,victim age=1 protected=decide why=deceased
person p2: role=witness,victim age=9 protected=yes why=minor-witness
person p3: role=accused,relative age=24 protected=decide why=adult-accused
person p4: role=relative age=- protected=decide why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=accused age=30 protected=no why=adult-accused
note: deceased infant D, living sister W, accused half-uncle D, grandfather speaks under shared surname D (rule 11); unrelated babysitter case K

DULUTH — [[D p1 name|Noah Lindgren]] would have been two on Thanksgiving Day. He had eleven words and one of them was "boat."

The St. Louis County medical examiner, Dr. [[K p5 name|Faye Amundson]], ruled on Thursday that the boy's death on Oct. 22 was a homicide by scalding and shock. Hours afterward the county attorney charged [[D p3 name|Corey Lindgren]], 24, the child's half-uncle, with second-degree murder. [[D p3 name|Lindgren]] had been living in the basement and minding the children while their parents worked nights.

The complaint says that he told a 911 operator that [[D p1 name|Noah]] had turned the tap on himself. Dr. [[K p5 name|Amundson]] measured the tap: it takes nine pounds of force. The boy weighed 24.

What the complaint doesn't say, because it was careful, is who told. What the funeral program said, because it wasn't, is that "big sister [[W p2 name|Annika]], who was so brave with her teacher," would read the psalm.

The girl, 9, had been locked in a bedroom and heard it through the wall. On the Monday she asked her third-grade teacher at [[W p2 school|Lester Point Elementary]] if it was lying to not say something. She has [[W p2 body|burns of her own, healed, on both feet]], a nurse found.

Investigator [[K p6 name|Luther Bird]] said that she drew him the basement stairs, the number of steps, and the shoe that had been in the doorway. "Best witness I've had in twenty years," [[K p6 name|Bird]] said, "and I'd give anything not to have had her."

The grandfather, [[D p4 name|Einar Lindgren]], 71, a retired ore-boat captain, stood on the porch of his own home in Proctor on Thursday and spoke for the family. He's father of the accused and grandfather of the dead. "I've got two hands," said [[D p4 name|Einar]], and held up both of them, and did not say anything else for some time. Then he asked that nobody photograph "[[W p2 name|Annie]]'s window." It was [[W p2 address|the one with the paper owls]].

A neighbor, [[K p8 name|Phyllis Tran-Olsen]], said she had twice heard screaming and twice turned up the television. She had come to say so. "Put my name," [[K p8 name|Mrs. Tran-Olsen]] told a reporter. "I want it where I can see it."

Judge [[K p7 name|Warren Pikkarainen]] set bail at $750,000 and barred contact with any child. [[D p3 name|Lindgren]] is in the county jail under [[D p3 id|booking 05-015561]]. The court file refers to the girl as A.L.

The charge is unrelated to that against [[K p9 name|Sherry Voss]], 30, a licensed sitter on [[K p9 address|Grand Avenue]], whose trial for leaving four toddlers alone during a Vikings game resumed in the next courtroom. [[K p9 name|Voss]] has never met the family, said her attorney, who'd been asked all week.

Visitation is Saturday. In lieu of flowers, [[D p4 name|Capt. Lindgren]] suggests a toy boat, to be set afloat from the breakwater at noon. The school choir will sing, but one of its members won't: "She'll be standing with me," he said. "[[W p2 name|Annika Rose]] picked the boat."
