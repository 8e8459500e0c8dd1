id: z0017
genre: filing
where: US-MT
published: 2013-11-26
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=- protected=decide why=adult-accused
person p3: role=relative,witness age=- protected=yes why=identifies-protected
person p4: role=witness age=8 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: none
note: supreme court opinion in numbered parts; initials used for child but parents and brother named in full, ranch W

2013 MT 0344 — STATE OF MONTANA, Plaintiff and Appellee, v. [[D p2 name|THOMAS EARL REDELK]], Defendant and Appellant.

[[K p5 name|Justice Harriet Vandersloot]] delivered the Opinion of the Court.

¶1 [[D p2 name|Redelk]] appeals from his conviction of sexual intercourse without consent. We affirm.

¶2 R.R., then 12, lived with her father, the appellant; her mother, [[W p3 name|Colleen Redelk]]; and a younger brother on [[W p1 address|the Two Creek place northeast of Roundup]]. In March 2011 her mother returned early from calving and found the girl in the tack room with her boots off, crying, and [[D p2 name|Redelk]] "doing up his belt."

¶3 R.R. said to her mother, "It's every time you go." [[W p3 name|Colleen]] drove both children to Billings that night.

¶4 At trial the brother, age 8, testified by video. He stated that he had been told to stay with the dogs. On cross-examination by [[K p6 name|Mr. Lyle Fensom]] he was asked whether his sister told stories. He replied, "[[W p1 name|Rosalie]] doesn't. I do."

¶5 [[D p2 name|Redelk]] contends that the boy was not competent. The District Court asked [[W p4 name|Jace]] whether he knew what a lie was. He answered, "When you say the dogs were out." That suffices.

¶6 He further contends that R.R.'s statement was hearsay. It was excited, and it was true to the hour. M. R. Evid. 803(2).

¶7 Affirmed.
