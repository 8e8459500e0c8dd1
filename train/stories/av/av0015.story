id: av0015
genre: comments
where: US-WV
published: 2017-08-09
title: Comments (19) on 'Deputy: uncle used cellar as studio'
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=39 protected=decide why=identifies-protected
person p3: role=bystander age=- protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=convicted age=44 protected=no why=adult-convicted
screen p1: none
note: outing thread; accused uncle D; a private accusation against a store owner D; K namesake convicted elsewhere; moderator K

The story above, by [[K p5 name|Garnet Hess]], reported the arrest of [[D p2 name|Lonnie Wade Casto]], 39, on charges of filming a girl of 13. It did not name her.

hillbilly_deluxe: Well I hope he likes Mount Olive. The prison not the pickles

[[K p7 name|Darlene Kincaid]]: I taught Sunday School to that man. My heart is broke for the little girl, whoever she may be.

RavenswoodRick: "Whoever" lol. He only has one brother [[K p7 name|Darlene]]

crabapple77: ^^ THIS. Brother's girls are 6 and 13. The 6 yr old is not 13

[[K p5 name|Garnet Hess]] (staff): Folks, please. We left out a name on purpose. I'll close the thread.

mullet4life: she was at the pool w/ my niece friday, [[W p1 name|Jaycee]] seemed fine to me. makes you wonder

crabapple77: She seemed fine? [[W p1 name|Jaycee]] hasn't spoken since school let out!! ask her mother, [[W p6 name|Tina Casto]] is in my quilting circle

hillbilly_deluxe: Is that the one [[W p1 other|plays trumpet at the VFW]] w/ the [[W p1 body|cleft lip]]? Aw no. Aw man.

LibertyBell: I would like to know why no one is looking at [[D p3 name|Roscoe Fitch]] who runs the photo counter at [[D p3 employer|Fitch Drug]]. He developed it all. He had to of known.

RavenswoodRick: It was a phone, Bell. No one's developed anything since 2006. [[D p3 name|Roscoe]] fixes hearing aids now

LibertyBell: I know what I know. [[D p3 name|Fitch]] always was funny.

Deputy77: FYI [[K p4 name|Chief Deputy Arlo Means]] said on the radio this morning there is one suspect & one suspect only. [[K p4 name|Means]] also said quit driving by the house

mullet4life: which house

crabapple77: [[W p1 address|the brick one across from the Cedar Lakes turn]], there's a trampoline

[[K p7 name|Darlene Kincaid]]: Take that off this instant. I mean it. That baby sleeps there.

TruthTeller304: Same as [[K p8 name|Boyd Casto]] over in Roane Co., 44, got 10-25 in 2011 and that was his own Scout troop. [[K p8 name|Boyd Casto]] is in the state registry #[[K p8 id|R-21190]], look it up. Not the same Castos I don't think?

RavenswoodRick: No kin. Those are the Spencer Castos.

mullet4life: well [[D p2 name|Lonnie]] always said he'd be on TV

hillbilly_deluxe: I graduated with [[D p2 name|Lonnie Casto]]. He did the yearbook. I've got it here & I feel sick

GoDevils21: everyone go to [[W p1 url|instagram.com/jaycee.toots.14]] and leave her a heart so she knows we love her 💜💜

[[K p7 name|Darlene Kincaid]]: [[K p5 name|Garnet]]!!!!

[[K p5 name|Garnet Hess]] (staff): I was asleep. I'm up. Six comments are coming down, and the ones about the drugstore too. Mr. [[D p3 name|Fitch]] hasn't been accused of a thing by anyone with a badge. If you want to help, the child advocacy center takes gift cards at 304-555-0136. They don't need to know who you think it is for.

Comments are closed.
