id: ae0036
genre: news
where: US-VA
published: 2009-10-01
title: Tutor charged after student's disclosure
person p1: role=accused age=58 protected=no why=adult-accused
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
note: sexual offence told plainly; accused's employer is where the child attends (W); his home stays

A piano teacher who has given lessons in Shenvale since 1981 was arrested at his home, [[K p1 address|501 Dogwood Lane]], on Friday.

[[K p1 name|Conrad Whitlow]], 58, is charged with taking indecent liberties with a child under 15. A boy of 12 told his family that the man had put a hand where no lesson calls for one, more than once.

[[K p1 name|Whitlow]] taught at [[W p2 school|Blessed Sacrament Academy]], where the boy is in sixth grade. The headmaster, [[K p5 name|Francis Kim]], has put him on leave.

Detective [[K p3 name|Jo Beth Strickler]] asked other parents to come forward. One had, in a manner of speaking: an e-mail to all families from [[W p4 email|mtesfaye@shenvalemail.example]], signed [[W p4 name|Meron Tesfaye]], began "As [[W p2 name|Dawit]]'s mother I want you to hear it from me."

Bond was set at $40,000 in case [[K p1 id|GC09-3315]].
