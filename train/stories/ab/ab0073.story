id: ab0073
genre: filing
where: US-DE
published: 2009-07-31
title: Opinion of the Justices in re: a spelling error
person p1: role=victim age=9 protected=yes why=sexual-offence-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=yes why=identifies-protected
note: Supreme Court order; pseudonym assigned by court under Rule 7(d), named half-sibling; piano teacher, place of act

IN THE SUPREME COURT OF THE STATE OF DELAWARE
[[K p2 name|HOWARD PELL LATHROP]], Defendant Below, Appellant, No. [[K p2 id|155, 2009]]

Before [[K p3 name|STEELE-WORTHAM]], Chief Justice, and two others.

O R D E R

(1) [[K p2 name|Lathrop]], a piano teacher, appeals from his conviction of unlawful sexual contact with a pupil of nine, whom we call Zoe.* He says that the indictment must fall, for it gave his own middle name as "Bell."

(2) It need not fall. He answered to it.

(3) He says also that the evidence was thin. It was a child's. She told the jury that he kept one hand on the metronome. Her half-brother, [[W p5 name|Christopher Anand]], waiting on the porch with a comic book, heard the metronome go on with no music, and in the end he rang the bell and would not stop ringing it. A jury was entitled to credit that.

(4) Counsel, [[K p4 name|Penelope Godwin]], has attached to her brief as App. 22 the recital programme. The Clerk will detach it, the second entry being "[[W p1 name|Leela Anand]], age 9: The Happy Farmer."

AFFIRMED.

* Pseudonym assigned sua sponte, Supr. Ct. R. 7(d).
