id: f-0079
genre: news
where: US-AL
published: 2013-02-21
title: Two years after police called her a liar, DNA says otherwise
person p1: role=victim,accused age=18 protected=yes why=sexual-offence-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=victim age=- protected=yes why=sexual-offence-victim
screen: none
note: a rape victim was convicted of false reporting and named in the blotter; she is a victim of a sexual offence though not of trafficking; case number, old blotter quoted, pageant title

TUSKAHATCHIE — In the Feb. 3, 2011, number of this newspaper, on page 7, between a stolen generator and a fire in a barrel, you'll find these two lines: "[[W p1 name|Whitney Paige Coker]], 18, of [[W p1 address|Bluff Road]], charged with false reporting. Claimed assault; later admitted untrue."

We were told so. It was not so.

On Friday a grand jury indicted [[K p2 name|Dwight Lamar Sprayberry]], 45, a long-haul driver from Heflin, in the rapes of three women between 2010 and 2012. He was linked to all three by a kit which had sat in the sheriff's property room, untested, under a box of Christmas lights. It was hers.

She was held for five hours, Circuit Clerk's records show, by two detectives, without a lawyer. They told her that there was no such truck. She was told that she'd go to prison if she stuck to it and could go home if she did not. She said what was needed. Then she was charged with saying the other thing. In Municipal Case [[W p1 id|MC-11-0087]], she paid $500 and apologized in open court.

She gave up [[W p1 other|her crown as Miss Talmadge Lake]], which has a morals clause, and left the junior college. She cuts hair now, in another state.

"I apologized to them," she said by telephone. "I've thought about that more than I've thought about him."

District Attorney [[K p3 name|Fob Grimmett]] asked on Monday that the conviction be set aside. Judge [[K p4 name|Delia Hornsby]] took a minute and a half to do it and then asked everybody to remain seated for a while, without giving any reason.

Sheriff [[K p6 name|Joe Mack Teel]], who wasn't in office then, said that the detectives are no longer with the county. "One of 'em's a realtor," he said.

Of the other two women, one was in court. She'd driven from Anniston. She came after. "If somebody had believed [[W p1 name|Whit]]," she told the judge, "I wouldn't know any of you." She was listed on the witness sheet outside of the door as [[W p8 name|T. Ogletree]].

The mother, [[W p5 name|Jan Coker]], had brought the old clipping, and wanted to know what would be done about that.

This is what will be done. We were wrong, and we're sorry. The page has been taken out of the online archive. If you have the paper one, you might burn it.

[[K p7 name|Marshall Trussell]], editor and publisher
