id: f-0058
genre: filing
where: US-TN
published: 2011-03-31
title: IN THE COURT OF CRIMINAL APPEALS OF TENNESSEE, AT KNOXVILLE
person p1: role=victim age=9 protected=yes why=sexual-offence-victim
person p2: role=convicted,relative age=43 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=witness,relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
screen: none
note: the court uses initials instead of the name, which stay; a footnote quotes the transcript with her name; the stepfather is the appellant

STATE OF TENNESSEE v. [[D p2 name|DOYLE RAY HENSLEY]]
Appeal from the Criminal Court for Unaka County, No. S44,817
No. E2010-00355-CCA-R3-CD

[[K p3 name|NORMA MCGEE OGLETHORPE, J.]], delivered the opinion of the court.

It is the policy of this court to refer to minor victims of sexual offenses by initials only.

The Defendant was convicted by a jury of rape of a child and sentenced to 20 years at 100 percent. He now contends that the trial court erred in admitting the victim's statement to a nurse. We affirm.

The proof at trial showed that in 2008 the Defendant, then 43, resided with [[D p2 relation|his wife and her daughter]], [[K p1 initials|T.M.C.]], who was nine. The victim told [[K p4 name|Joan Whisnant, R.N.]], that the Defendant "comes in when the train goes by so nobody can hear." Engineers' logs for the Clinchfield line, received as Exhibit 9, agreed with the nights that she'd circled upon a calendar of kittens.

The victim's mother testified for the defense. She said that her daughter "made up stories, like the one about the horse."(1)

[...]

We observe that the remark of the prosecutor in closing, that the Defendant "is a railroad man's son and ought to have known the timetable," was ill advised. It wasn't error.

The judgment is AFFIRMED. Costs are taxed to the Defendant.

FOR THE APPELLANT: [[K p6 name|Lucius Boyd Pettway]], Elizabethton.

(1) Q. What horse was that, Mrs. [[W p5 name|Hensley]]? A. She said a white horse come down on the tracks of a night. [[W p1 name|Tabitha]] drew it at school. Q. And was there in fact a horse? A. There was a horse. We found out later. It was the [[K p4 name|Whisnant]]s' horse.
