id: g-0011
genre: news
where: US-UT
published: 2008-01-17
title: Snowmobile comes back; so does the boy who took it
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
screen: none
note: weekly with goodwill; the boy is unnamed by the editor and named by everybody quoted; a unique hat and the ward singles him out

It was twelve below in Randolph on Sunday when [[K p2 name|Verl Stoddard]] came out of sacrament meeting and found an empty trailer where his 1998 Polaris had been.

By Tuesday it was back, washed, with a full tank and a note. By Wednesday the Rich County Sheriff had the author, a 13-year-old, and a petition for joyriding in juvenile court.

The Courier doesn't print the names of children in trouble, and will not here. [[K p2 name|Stoddard]], who never read our policy, told us that "[[W p1 name|Tanner]] is a good kid with a lead foot" and that he'd taught him in Primary.

Deputy [[K p3 name|Colton Weeks]] says the tracks went from the chapel lot out past the reservoir and stopped at [[W p1 address|a green double-wide behind the old creamery]]. There he met [[W p1 relation|the boy's grandfather]], [[W p4 name|LaMar Jepsen]], holding the key. "He had it on a nail by the door," [[K p3 name|Weeks]] said. "He'd been fixing to drive it in himself but he couldn't see after dark."

The boy was easy to describe. Two sisters leaving the meeting had noticed [[W p1 body|an orange hunting cap with one earflap gone]], which has been seen on [[W p1 other|the only red-haired trumpeter in the junior high band]] since Thanksgiving.

The note reads: "Sorry. I wanted to see if the ice was singing. It was. I put in $9 of gas. [[D p1 initials|T.J.]]"

Juvenile Judge [[K p5 name|Renae Holladay]] will hear it in Logan on Feb. 4. [[K p2 name|Stoddard]] plans to drive the boy over. He wants to ask the judge whether the ice really does that.
