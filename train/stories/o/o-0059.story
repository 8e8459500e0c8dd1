id: o-0059
genre: press-release
where: US-VA
published: 2013-08-02
title: ARREST IN CHILD EXPLOITATION INVESTIGATION — HIGH SCHOOL COACH
person p1: role=accused age=36 protected=no why=adult-accused
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: none
note: police release ties the victim to the school "where he was employed" (decide); the tip line; the PDF attachment is named after her by a slip

**Fairlee County Police — Public Information Office — Release 13-147**

Detectives of the Special Victims Section have arrested a Fairlee man following a six-week investigation into inappropriate contact with a juvenile.

Arrested: [[K p1 name|Gregory Paul Whitsett]], 36, of the [[K p1 address|7100 block of Tanager Drive]].
Charges: four counts of taking indecent liberties with a child by a person in a custodial or supervisory relationship; one count of using a communications system to facilitate same.
Bond: none. Booking: [[K p1 id|2013-08812]].

[[K p1 name|Whitsett]] has coached girls' lacrosse and taught health since 2007 at [[D p1 employer|Old Mill Road High School]], where he came into contact with the victim. He has been placed on leave by the school division. He previously worked at a summer camp in Rappahannock County, and detectives would like to hear from anyone who had contact with him there between 2003 and 2006.

The victim is 16. At her parents' request no further information regarding her will be released, and we ask the media to respect that.

"It takes a lot to walk into a police station at that age with your phone in your hand," said Second Lieutenant [[K p3 name|Omar Faulk]], who commands the section. "We'll do right by that."

Superintendent [[K p4 name|Dr. Beatriz Longo]] said counselors will be available when practice opens Aug. 12.

Anyone with information may call Det. [[K p5 name|Lynn Sapperstein]] at [[K p5 phone|703-555-0181]].

Attachment: [[W p2 photo|13147_Whitsett_victim_HARGROVE_M_redactedstmt.pdf]]
