id: n-0036
genre: news
where: US-LA
published: 2005-08-12
title: Three counts, two cousins, one mistrial in [[D p2 name|Thibodeaux]] matter
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=50 protected=decide why=identifies-protected
person p3: role=witness age=15 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=decide why=identifies-protected
person p9: role=relative age=- protected=yes why=identifies-protected
person p10: role=victim age=12 protected=no why=minor-not-in-crime
screen p1: none
note: parish paper; grandfather accused; unnamed 12-year-old named by the juror's note; another 12-year-old is in a spelling bee on same page

HOUMA — It lasted four days and ended over a note.

[[D p2 name|Alcide Thibodeaux]], 50, of Chauvin, was on trial for indecent behavior with a girl who was 12 and who calls him Paw-Paw. Late Thursday Juror No. 7 sent Judge [[K p4 name|Desmond LaRose]] this, in pencil: "I know [[W p1 name|Celeste]]. I taught her in [[W p1 school|Sunday school at Little Caillou Baptist]]. Do I need to say?"

She did need to, and [[K p4 name|LaRose]] declared a mistrial.

The jury had heard from the girl's cousin, 15, who said that she'd seen him "act funny with her, not with me" at the crab boil in July. It had heard from [[K p7 name|Dr. Minh Pham]], who examined the child. It hadn't yet heard the defense. [[K p5 name|Rex Thibodeaux]], no kin, who represents the accused, had been about to call his client.

Assistant District Attorney [[K p6 name|Renée Voisin]] said she will try it again in October. "Miss [[W p9 name|Odile]] will have her there if she has to carry her," [[K p6 name|Voisin]] said of the girl's grandmother, who left the accused in August and has been living [[W p1 place|at her sister's in Thibodaux]].

Asked how his niece was, the accused's brother [[D p8 name|Gaston Thibodeaux]] said that [[W p3 name|Monique]] "never lied a day."

ALSO FRIDAY: [[K p10 name|Celeste Nguyen]], 12, of Gray, took the parish spelling bee with "bouillabaisse." Judge [[K p4 name|LaRose]] was the pronouncer.
