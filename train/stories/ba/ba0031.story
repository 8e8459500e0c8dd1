id: ba0031
genre: press-release
where: US-VA
published: 2024-04-18
title: Sheriff announces arrests in Route 29 'party house' case
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=victim,accused age=17 protected=yes why=trafficking-victim
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=accused age=21 protected=no why=adult-accused
person p5: role=accused age=58 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=decide why=adult-accused
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-minor misidentified=yes
note: older girl charged in juvenile court with recruiting; rent paid with a girl by her own father; buyer charged

OFFICE OF THE SHERIFF, TYE COUNTY, VIRGINIA
For immediate release — April 18, 2024
PIO: [[K p7 name|Dep. Marguerite Fitz]], [[K p7 phone|434-555-0128]]

LOVINGSTON – Sheriff [[K p6 name|Clay Abernethy]] today announced five arrests after a five-month inquiry into a rental house on U.S. 29.

On November 30 deputies answered a noise call. In a bedroom they found a child who told a sergeant that "rent was due." The girl, 15, had been left at the house on three weekends in place of $400.

Charged:
• [[K p3 name|Terrance Wade Spradlin]], 46, of [[K p3 address|7120 Thomas Nelson Hwy]], tenant and host. Trafficking of a minor, two counts; drug distribution. Held without bond, [[K p3 id|inmate 24-1551]].
• [[K p4 name|Colby Spradlin]], 21, his nephew, who drove. Same.
• [[K p5 name|Dr. Harlan Pruett]], 58, of Charlottesville, retired dentist. Solicitation from a minor. Bond $50,000. [[K p5 name|Pruett]] paid by app; the memo line read "gutters".
• [[D p8 name|Rodney Allen Mawyer]], 39, the younger girl's father. Receiving money for procuring. Held.
• A 17-year-old female, on juvenile petition, for "recruiting."

As to the last, the Sheriff wishes to say that the Commonwealth's Attorney is reviewing it. That juvenile was brought to the house at sixteen by [[K p4 name|Colby Spradlin]], who called himself her boyfriend and took her pay from customers and her pay from [[W p2 employer|Food Lion]]. She was told she would be let off weekends if she found somebody younger. She did not. She is the one who made the noise call.

"I've been at this for 27 years," said [[K p6 name|Abernethy]], "and I would like that young lady to know that she isn't what it says on the petition."

Both girls have been placed out of county. Citizens are asked not to guess at who they are.

MEDIA KIT (prepared by [[K p7 name|Fitz]]):
1. Booking photos (adults)
2. House exterior
3. Timeline. "11/30, 2314 hrs: 911 from [[W p2 phone|434-555-0196]], caller [[W p2 name|Shayla Goode]] ... 2340: located [[W p1 name|Mawyer, Kaylee]], W/F, DOB [[W p1 birthdate|08/09/2008]], wearing [[W p1 school|Tye River Elementary... no, Middle]] band hoodie ... 12/01, 0200: [[W p1 name|Kaylee]] asks for her [[W p1 other|bassoon]] ... 12/04: [[W p2 name|Goode]] taken into custody at [[W p2 school|Tye County High]], petition [[W p2 id|JJ-4155-01]] ... 12/06: [[W p2 name|Shayla]] to detention, Staunton; 01/19: to [[W p2 address|the Hollins group home]]."
4. Quote sheet: "[[W p2 name|Shay]] told me to get in the bathtub and lie flat, and she put towels over me." (K.M., forensic interview, p. 6)

[Resent 4:40 p.m. WITHOUT item 3. Please destroy the previous version. – [[K p7 name|Deputy Fitz]]]
