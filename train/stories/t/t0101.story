id: t0101
genre: news
where: US-TN
published: 2017-12-07
title: Ex-deputy's case: woman he arrested nine times takes the stand
person p1: role=victim,convicted,witness age=25 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=relative age=2 protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
note: officer trap with the victim's surname; deputy profited; court record leaks child's name; long

By [[K p7 name|Ophelia Sandlin]]

CROSSVILLE — He would arrest her when she didn't pay, she said, and when she paid he would drive her to work.

Nobody coughed in Judge [[K p4 name|Terence Oakley]]'s courtroom as [[W p1 name|Amanda Kay Rector]], 25 when most of this happened, told how a Cumberland County deputy, [[K p2 name|Lonnie Breeding]], 47, came to have a share in her. The other share was held by [[K p3 name|Cletus Wayne Goss]], 55, who ran cabins on [[W p1 address|Daddys Creek Road]] and had her living in Number 3.

[[K p3 name|Goss]] had got her off the floor of the bus station, dope-sick. He fed her pills, wrote down every one, and sent guests to the door. When she told him that she was through, she spent two nights in the ice house. When she said it a second time he telephoned.

"Deputy [[K p2 name|Breeding]] charged me prostitution," she testified. "He told the truth. He just didn't put his own name on the line for where the money went."

Nine times. The records are on a cart. Prosecutor [[K p5 name|Margaret Threlkeld]] wheeled it past the jurors with one wheel squealing. She pleaded nine times, did a hundred and forty days in all, and in 2015 lost custody of [[W p8 name|Waylon]], 2, on the strength of it.

Deputy [[K p6 name|Hank Rector]], who is no kin to the witness and asked that it be printed, found the cabin book this spring behind a water heater: columns for C, for L., and none for her.

The defense will say she is a felon and an addict. "She is both," [[K p5 name|Threlkeld]] told the jury first. "Ask who got paid."

Asked to point out the man who'd arrested her, [[W p1 name|Amanda]] pointed. Asked whether she'd been afraid, she thought it over and said that she had been on time.

