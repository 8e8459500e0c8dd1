id: av0012
genre: news
where: US-MS
published: 2008-12-18
title: Crossing guard's whistle, then a thud: Greenwood mourns a second-grader
person p1: role=deceased,victim age=7 protected=decide why=deceased
person p2: role=witness,victim age=9 protected=yes why=minor-victim
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=relative age=- protected=decide why=identifies-protected
person p5: role=bystander,witness age=68 protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
person p9: role=deceased age=81 protected=no why=adult-bystander
screen p1: none
note: dead child D with school; the injured living sister W; the accused driver K with plate and street; a dead old man in the same paragraph K

By [[K p8 name|Hollis Greenlee]]

GREENWOOD — At 2:51 Tuesday afternoon [[K p5 name|Ozella Banks]] had her sign up. She blew once, as she has done on that corner for sixteen years. Then, she said, she blew again and did not stop.

[[D p1 name|Amari Deshun Lockett]], 7, a second-grader at [[D p1 school|Threadgill Elementary]], died at the scene. His big sister, 9, who had hold of his hood, has a broken hip and was flown to Jackson.

The driver, [[K p3 name|Bradley Wayne Tubb]], 29, of [[K p3 address|Route 2, Carrollton]], is charged with aggravated DUI and leaving the scene. Police Chief [[K p6 name|Henry Purnell]] said [[K p3 name|Tubb]]'s [[K p3 vehicle|green F-150, tag LFB 207]], was found behind a gin with the windshield starred.

"He told us a deer," said Chief [[K p6 name|Purnell]]. "On Main Street, a deer."

[[K p3 name|Tubb]] was on bond for the same thing in Grenada County (cause No. [[K p3 id|2008-144-CR]]), the chief said.

Mrs. [[K p5 name|Banks]], 68, sat on her porch Wednesday with the whistle in her lap. She'd known [[D p1 name|Amari]] since he was carried past in a sling. "He walked backwards, that child. I'd tell him, [[D p1 name|Mari]], turn around, baby. He said, 'I can see where I been.'"

Their father, [[D p4 name|Willie Lockett Jr.]], works the night shift at the catfish plant and was sleeping when a deputy knocked. He asked that people pray for his daughter. "They got her in a machine," [[D p4 name|Lockett]] said. "She's asking did [[D p1 name|Amari]] get his shoe. Nobody's going to tell [[W p2 name|Nia]] about that till I get there."

Mayor [[K p7 name|Carolyn Suggs]] ordered flags lowered. They were already down, for [[K p9 name|Judge Thaddeus Eskridge]], 81, who died in his sleep on Sunday and will be buried Friday; [[K p9 name|Eskridge]]'s family asked that they now be flown for the boy instead.

At the school a bulletin board for the Christmas program was left as it was. [[D p1 name|Amari Lockett]] was to be [[D p1 other|the third camel]]. His teacher has hung the costume on the back of his chair.

Funeral arrangements are with Century Mortuary. A bank account for the children has been opened; checks may be written to the "[[D p1 name|Amari Lockett]] and [[W p2 name|Nia Lockett]] Fund." The mayor's office, 662-555-0152, will take stuffed animals for the girl, who likes owls and is in [[W p2 address|Room 411 at Batson]].

[[K p7 name|Suggs]] said a traffic light for the corner had been on the list since 2003.

PHOTO, page 1: Crossing guard [[K p5 name|Ozella Banks]] at her post. PHOTO, page 8: [[D p1 name|Amari]], left, with [[W p2 photo|his sister Nia, in the yellow dress]], at Easter.
