id: ax0002
genre: filing
where: US-OH
published: 2012-05-30
title: State v. [[K p1 name|Hartzler]], Court of Appeals of Ohio, Fifth District
person p1: role=convicted age=44 protected=no why=adult-convicted
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness,expert age=- protected=no why=official
person p6: role=relative,witness age=- protected=yes why=identifies-protected
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
screen p2: none
note: opinion uses M.L. throughout; a footnote, an exhibit file name and a transcript quotation carry the name; teacher of the choir is the defendant, church tied to the child

[Cite as State v. [[K p1 name|Hartzler]], 2012-Ohio-0155.]

COURT OF APPEALS, HOLMES COUNTY, OHIO
Case No. [[K p1 id|11-CA-0014]]. Trial court No. [[K p1 id|10-CR-0062]]. JUDGMENT: Affirmed.

[[K p3 name|Wickersham]], J.

{¶1} Defendant-appellant [[K p1 name|Delbert Hartzler]] appeals his convictions on two counts of gross sexual imposition. He argues that the interview of the child was hearsay and that his lawyer was ineffective. We disagree.

{¶2} Appellant, then 44, directed the children's choir at [[W p2 other|Walnut Bottom Mennonite Church]]. M.L. sang in that choir from the age of nine and was twelve at the time of both counts. Her aunt, who raised her, drove her to rehearsal on Wednesdays.

{¶3} In October 2009 the aunt, [[W p6 name|Arlene Lantz]], found M.L. in the pantry with her coat on, refusing to go. Ms. [[W p6 name|Lantz]] testified: "I said, [[W p2 name|Miriam]], it's only singing. And she told me that it wasn't only singing." The trial court overruled the objection to this statement as an excited utterance. We see no abuse of discretion.

{¶4} Social worker [[K p5 name|Joy Van Nostran]] of the county agency interviewed the child on video. The defense complains that [[K p5 name|Van Nostran]] asked leading questions. We have watched State's Exhibit 4, filed by the clerk as [[W p2 photo|LANTZ_MIRIAM_forensic_10-22-09.mp4]]. The child was asked where she was when it happened and answered without prompting that it was in the robe closet, after the others were picked up.

{¶5} Appellant's second argument concerns his attorney, [[K p7 name|Craig Stutzman]], who did not call two altos to say that the closet was always locked. [[K p7 name|Stutzman]] explained at the hearing that appellant himself kept the key. Such a decision is trial strategy.¹

{¶6} The sentence of four years, imposed by Judge [[K p8 name|Eleanor Fetters]], lay within the range. Appellant, inmate [[K p1 id|A604-155]] at Belmont, notes that he had no record and had taught piano for twenty years at [[K p1 employer|Berlin Music Studio]]. Judge [[K p8 name|Fetters]] weighed both.

{¶7} Finally, appellant says that the prosecutor, [[K p4 name|Lisbeth Orr]], appealed to sympathy when she told the jury that the girl "has not sung since." The remark was brief, and [[K p4 name|Orr]] withdrew it. The assignments of error are overruled.

¹ Appellant's brief at 11 refers to "the [[W p2 name|Lantz]] girl's grudge" over a solo at Easter. Counsel is reminded that Sup.R. 45 requires personal identifiers to be omitted. The solo, it appears, was hers in the end: the bulletin in the record lists [[W p2 name|Miriam Lantz]], soprano, and her [[W p2 birthdate|birthday, March 9]], among the month's well-wishes.
