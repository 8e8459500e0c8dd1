id: z0038
genre: filing
where: US-TX
published: 2016-09-14
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative,witness age=- protected=yes why=identifies-protected
person p6: role=witness age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: long appellate opinion in parts about a juvenile adjudicated; initials used, then named by record excerpts; parts I-V

COURT OF APPEALS, FIFTH DISTRICT OF TEXAS AT DALLAS

IN THE MATTER OF Z.M., A CHILD — MEMORANDUM OPINION

Opinion by [[K p3 name|Justice Oralia Fitch-Reyna]]

I.

Z.M. was adjudicated to have engaged in delinquent conduct, namely aggravated robbery, and was committed for an indeterminate term. She raises two issues. We sustain the first.

II.

On the night of November 8, a man who'd arranged over the internet to meet "an eighteen-year-old" at a Garland motel was relieved of his wallet by a person he didn't see. Officers found Z.M., 16, in the bathtub with the wallet in her lap. In the room next door was [[K p2 name|Isaac Prewitt]], 31, with a receipt book. [[K p6 name|Officer Darnell Cho]] testified that the book had a page for each of three girls, that the page headed "[[W p1 alias|Zuzu]]" showed forty-four entries in November, and that beside each stood a figure and the letter P, for paid.

The following is from the cross-examination.

Q. Did you ask her who wrote in that book?

A. She said [[K p2 name|Mr. Prewitt]].

Q. Did you ask who told her to take the wallet?

A. She said he did. He told her the night was short.

Q. What'd you do with that information?

A. I booked her.

III.

Her mother, [[W p5 name|Beatriz Montemayor]], said the family had reported her missing on October 2 from [[W p1 address|their apartment at Casa Linda Oaks, No. 117]]. An officer gave the mother a number. She called it, by the phone records in evidence, sixty-one times.

IV.

The State argues that duress wasn't raised. It was raised by everyone but trial counsel. The trial judge asked the child from the bench, "[[W p1 name|Zulema]], why didn't you just leave?" She answered, "With what shoes?" A rational factfinder was entitled to weigh that answer. He wasn't entitled to overlook it.

V.

We reverse and remand. The clerk is directed to correct the style of Cause No. [[W p1 id|JD-15-01188-W]], which appears in the supplemental record as "In re [[W p1 name|Zulema Montemayor]]."

[[K p4 name|Tran-Whitley, J.]], concurs without opinion.
