id: ab0069
genre: filing
where: GB-WLS
published: 2015-06-26
title: Gangmasters Licensing Authority v [[K p2 name|Prosser]]: Statement of [[W p1 initials|J. Kaleta]]
person p1: role=victim,witness age=47 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen: labor-trafficking
note: section 9 statement signed by the victim in own name (a filing, so W); farm where he lived; passport number

WITNESS STATEMENT (CJ Act 1967, s.9)
URN [[K p2 id|62/NP/1529/14]]
Statement of: [[W p1 name|Jarosław Kaleta]]
Age: Over 18   Occupation: Carpenter

I am from Bydgoszcz. I was 47 when my marriage ended and I began sleeping at the station. Two British men bought me soup. They said that there was tarmac work, £50 a day and a caravan. I gave them my passport, number [[W p1 id|EH 2814219]], for the ferry.

The caravan is at [[W p1 address|Ty Coch Farm, outside Marshfield]]. It has no toilet. I dug, I laid drives, I fed horses. [[K p2 name|Darran Prosser]] would give me ten pounds and tobacco on a Saturday. In three years I had maybe one thousand pounds. Once I walked to Newport and they came with a van. [[K p3 name|Old Prosser, Daniel]], poured cold water on me in the yard and made the others look on.

They called me "[[W p1 alias|Jack the Pole]]." On the first night that officers came I told them I was happy, because [[K p2 name|Darran]] was standing by.

I've made [[W p1 other|a rocking horse]], it's in the barn. I would like it to be collected, as it is for my granddaughter.

Signature: [[W p1 initials|J. Kaleta]]   Taken by: [[K p4 name|DC Bethan Rhydderch]]
