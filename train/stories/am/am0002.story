id: am0002
genre: news
where: AE
published: 2012-03-19
title: Housemaid who 'stole' gold chain cleared; couple on trial over two years without wages
person p1: role=victim,accused age=29 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=accused age=43 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=accused age=- protected=decide why=adult-accused
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
note: Gulf court report; maid was charged with theft; passport number read out; the recruiter is accused only by her

[[K p8 name|Salam Al Hashimi]], Courts Correspondent

DUBAI // A gold chain that was never lost brought [[W p1 name|Lakshmi Devi Pothuraju]] to the dock of the Court of Misdemeanours in January. On Sunday it brought the people who reported it missing.

The court was told that [[K p2 initials|M.K.]], no: the clerk corrected himself and read the name in full, [[K p2 name|Mahendra Kothari]], 47, an Indian trader in spices, and his wife [[K p3 name|Bhavna Kothari]], 43, had employed the Andhra woman for 25 months and paid her for one.

Prosecutors say she slept on the kitchen floor of [[W p1 address|villa 14, Street 9c, Al Nakheel Gardens]], rose at four, and was allowed to telephone home once in each quarter, with [[K p3 name|Bhavna Kothari]] listening. Her passport, [[W p1 id|F 4410927]], was in the husband's office safe. So was a paper in English, which she can't read, stating that she owed the family Dh14,000 for her visa and would not leave until it was cleared.

In December she walked out while the gardener was watering. The couple went to Bur Dubai police the same evening and reported an absconding maid and a missing chain. She was detained for 31 days as prisoner [[W p1 id|DX-2290/11]] before the chain was noticed, by a policewoman, on the neck of the complainant.

"I asked her, madam, is it that one?" First Lieutenant [[K p4 name|Aisha Bin Touq]] told the judge, to laughter. First Lt [[K p4 name|Bin Touq]] said the maid's knees were those of a woman of seventy.

For the defence, [[K p5 name|Yousef Hammad]] argued that [[W p1 name|Pothuraju]] had her meals and a bed, and that no one had lifted a hand to her. "[[W p1 name|Lakshmi]] was family," he said. The judge asked [[K p5 name|Hammad]] what the family paid its other daughters.

The maid, 29, named a man in Kadapa, [[D p7 name|Subba Reddy]], as the agent who took Rs60,000 from her mother before the flight. Nobody by that name has been charged here, and Indian consular staff said they were not aware of a complaint. "[[D p7 name|Subba Reddy]] told me Kuwait, then it was Dubai," she said.

A neighbour, [[K p6 name|Colette Fairweather]], a British nursery teacher who lived behind the house, gave evidence that she had passed bread over the wall. [[K p6 name|Mrs Fairweather]] knew the woman only as "[[W p1 alias|Lucky]]", which was what the children shouted. "It was the saddest nickname I ever heard," she said.

The [[K p2 name|Kotharis]] deny unlawful detention, withholding a passport and filing a false report. Judgment is on April 2.

Outside, Ms [[W p1 name|Devi]], as some papers spelt it, said she wants her twenty-four salaries and a window seat. She's staying at [[W p1 address|the Indian Workers' shelter in Al Qusais]], and may be reached through her cousin's mobile, [[W p1 phone|050 555 0117]].
