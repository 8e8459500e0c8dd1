id: t0055
genre: news
where: US-OH
published: 2006-02-23
title: Cleaner says she only wanted her passport; jury says burglary
person p1: role=convicted,victim age=41 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
note: Ukrainian cleaner breaks in to retrieve passport; convicted of burglary

By [[K p6 name|Ned Oglesby]]

PARMA — Nothing was missing from the desk afterward but one small blue book, and it had her picture in it.

A Cuyahoga County jury found [[W p1 name|Halyna Kovtun]], 41, guilty on Tuesday of burglary. She climbed on a recycling bin and in at the kitchen window of her former boss, [[K p2 name|Vasyl "Bill" Sorokin]], whose crews scrub supermarket floors from Sandusky to Erie at night.

She'd been a school librarian in Ternopil. [[K p2 name|Sorokin]] met six women at the airport in 2003 and collected their passports, she said, "for the registration." Rent was deducted, and the van, and the mop. After a year each was owed minus $2,000. He told one who grumbled that he'd a cousin in the Ternopil police and a long memory for mothers.

Prosecutor [[K p3 name|Lynn Vargo]] objected to nearly all of it, as the labor matter is before a federal grand jury that has since charged [[K p2 name|Sorokin]]. The jurors heard about the window.

Retired machinist [[K p5 name|Emil Hruby]] found her afterward on the curb. "She asked did I want to hold her passport. I says, lady, what for?"

Judge [[K p4 name|Anthony Russo-Finn]] will sentence Mrs. [[W p1 name|Kovtun]] March 20. The exhibit, passport [[W p1 id|KC 015599]], stays with the clerk.

