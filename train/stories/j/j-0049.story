id: j-0049
genre: news
where: US-MI
published: 2020-01-17
title: Patient: 'I apologized to him,' Saginaw eye doctor's trial hears
person p1: role=victim,witness age=33 protected=yes why=sexual-offence-victim
person p2: role=accused age=59 protected=no why=adult-accused
person p3: role=victim,witness age=- protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: two adult victims, one identified by profession and anchor chair, another by chart number; surname Carpenter versus an official of the same surname

"I apologized to him," the woman said. "I said I was sorry I'd been so jumpy."

It was dark in the examining room, as it has to be, and the chin was in the chin rest. That's the setting in which Dr. [[K p2 name|Warren Theodore Huizenga]], 59, is alleged to have touched six women and one man at [[D p1 place|Tri-County Vision]] between 2013 and 2018. He is on trial in Saginaw for seven counts of criminal sexual conduct in the second degree. He denies all.

The first of the patients took the stand on Thursday at 10. She was 33. She was there on a lunch hour, because the lights had begun to bother her, and lights are her work: she's [[W p1 employer|on the morning desk at Channel 9, with the weather]].

"I say what the temperature is to 40,000 people," she said. "I couldn't say it to my husband."

Prosecutor [[K p4 name|Janelle Carpenter]] had asked for the courtroom's camera to be turned to the wall. It was, and its microphone was not, so for about six minutes the county's own stream carried the oath: "[[W p1 name|Holly Anne Carpenter]], no relation, yes, I do."

The second wept before she was asked anything. She could not recall the date; counsel for the defense, [[K p5 name|Bradford Quincy]], passed up chart [[W p3 id|TCV-01559]] to refresh her. "Is that your signature, Mrs. [[W p3 name|El-Amin]]?" Judge [[K p6 name|Soo-Jin Pak]] told him to try again, without the Mrs. and without the rest.

The optician, [[K p7 name|Bev Lutz]], told jurors that she took to knocking with a coffee cup in her hand. "In case I needed something to drop."

Court is dark today. ([[K p8 name|Marcy Tuttle-Owens]], Tri-City Examiner)
