id: r-0030
genre: school
where: US-VA
published: 2015-03-02
title: The Quill: She sat behind me in chem
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes

By [[K p4 name|Owen Prescott-Ruiz]]

Everybody got the screenshot. [[W p1 name|Savannah Teague]], junior, arrested at the Budget Lodge, "prostitution." By lunch there were jokes.

Here's the part nobody screenshotted: Detective [[K p3 name|Lena Markham]] told the paper that [[K p2 name|Dante Harville]], a grown man of 28, made the ad, drove the car and kept the cash. Under federal law a 16-year-old can't be a prostitute. The county charged her anyway.

I asked a lawyer, [[K p5 name|Rosalind Achebe]], what that means. "It means they haven't read it," she said.

[[W p1 name|Savannah]] ran [[W p1 other|the 3,200 at States]]. She hasn't been back at [[W p1 school|Hollins Creek High]]. If you still have the picture, delete it.
