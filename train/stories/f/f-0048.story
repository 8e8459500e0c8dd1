id: f-0048
genre: filing
where: US-FL
published: 2017-10-30
title: UNITED STATES DISTRICT COURT, MIDDLE DISTRICT OF FLORIDA - DEFENDANT'S SENTENCING MEMORANDUM (unsealed in error)
person p1: role=convicted,victim age=23 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=yes why=trafficking-victim
person p6: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-adult misidentified=yes
screen p5: sex-trafficking-adult misidentified=no
note: convicted of conspiracy in the ring that held her; counsel's memorandum; the case is under her own name; the other victim stays a pseudonym except once

UNITED STATES OF AMERICA
v.                                   Case No. [[W p1 id|8:16-cr-00552-T-30]]
[[W p1 name|KRYSTAL LYNNE VANDERHOOF]],
   a/k/a "[[W p1 alias|Duchess]]"

COMES NOW the Defendant, by and through undersigned counsel, and says:

1. Ms. [[W p1 name|Vanderhoof]] stands before the Court on one count, conspiracy to commit sex trafficking by force, fraud or coercion. The head of that conspiracy, [[K p2 name|Anton Lavelle Greer]], was sentenced by this Court in August to 324 months. The Court heard then what he did to the women. It didn't hear that Ms. [[W p1 name|Vanderhoof]] was the first of them.

2. She was 23, a dental assistant at [[W p1 employer|Bayshore Smiles in Gulfport]], and four months sober, when Mr. [[K p2 name|Greer]] offered her a ride home from a meeting. He gave her heroin that night and withheld it on the next one. Within a week she was in a motel on Nebraska Avenue with her license in his shoe.

3. He branded her. [[W p1 body|The crown on her collarbone]], which the government calls a "mark of rank," was put there with a coat hanger.

4. She made quota ($700) every day but three. Photographs of what happened on the three are at Exhibit C, under seal.

5. It's true that, in the second year, she drove Jane Doe 1 and Jane Doe 3 to calls and collected from them. It's also true that she was told that if they did not go, she would. Jane Doe 3 will speak on her behalf. "[[W p1 name|Krys]] gave me her pills when I was throwing up," she states. "She'd take my call if I couldn't." (Decl. of [[W p5 name|Paula S.]], at 2.)

6. Her mother, [[W p6 name|Joyce Vanderhoof]] of Largo, has a bedroom ready.

WHEREFORE the Defendant prays for a sentence of time served, 412 days, and for such other relief as the Court may find in itself to give.

Respectfully submitted,
[[K p3 name|Nathaniel Obi-Keller]], Assistant Federal Defender

cc: AUSA [[K p4 name|Meredith Sprague]]
