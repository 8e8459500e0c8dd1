id: ab0036
genre: filing
where: US-OR
published: 2019-09-10
title: Transcript of proceedings, arraignment calendar
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=no why=adult-accused
screen: sex-trafficking-adult misidentified=yes
note: arraignment on shoplifting; facts come out aloud; next case innocent

THE CLERK: Calling line 14, [[W p1 name|Iryna Kovalchuk]], [[W p1 id|19CR-55108]]. Theft two.
THE COURT: Good morning. Do you need the Ukrainian interpreter?
THE DEFENDANT: I can. Slow, please.
MR. [[K p4 name|DESROSIERS]]: Your Honor, she'll be pleading not guilty, and I ask for release. The State says that she stole a winter coat. She did. I have here a police report from the Beaverton side, where a Mr. [[K p2 name|Anton Rusk]] is charged with keeping her and another woman in [[W p1 address|a storage unit on Tualatin Valley Highway, number 88]], and hiring them out at card parties. He'd promised her a job at a preschool. He locked up the coats so they wouldn't go far.
THE COURT: In January.
MR. [[K p4 name|DESROSIERS]]: Yes. When he beat the other girl with an extension cord, she went over the fence in a housedress, and into the first store.
THE COURT: State?
MS. [[K p3 name|ABBOTT-LEE]]: We were not aware. We'd move to dismiss in the interest of justice.
THE COURT: Granted. Ms. [[W p1 name|Kovalchuk]], the coat. Do you still have it?
THE DEFENDANT: Police took. Evidence.
THE COURT: Madam Clerk, would you see about the coat.
THE CLERK: Line 15, [[K p5 name|Gary Lee Stubblefield]], no operator's license.
