id: h-0020
genre: filing
where: GB-ENG
published: 2021-06-02
title: In the Crown Court at Snaresbrook: application under section 45, ruling
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=accused age=- protected=no why=adult-accused
screen: labor-trafficking misidentified=yes
note: order anonymises as 'AXR' but the case line, the NRM reference and one paragraph carry the name; pseudonym stays

Case No. [[W p1 id|T20207761]]

REGINA  v  [[W p1 name|Arben XHELILI-RAMA]]   (hereafter "AXR")

Before HHJ [[K p2 name|Thackeray-Nwosu]]. Mr [[K p3 name|P. Delacourt]] for the Crown, Ms [[K p4 name|S. Iqbal]] for the defendant.

1. AXR was born in Kukës on [[W p1 birthdate|9 December 2002]]. He was 17 when officers went into a bonded warehouse in Barking and found him asleep between 1,100 cannabis plants. He's charged with being concerned in production.

2. On 14 January 2021 the Single Competent Authority concluded that he's a victim of modern slavery (NRM ref. [[W p1 id|SCA/P/0088213]]). The Crown isn't bound by that decision and neither am I.

3. The evidence that I accept is as follows. He was promised roof work in Germany. In a lorry park near Calais he was told by a man whom he knew as "[[K p6 alias|Beni]]", and whom the police believe to be [[K p6 name|Bardhok Prenga]], that the fare was €18,000. He was shown a film, on a telephone, of his sister walking home. The doors were chained. He was given an axe handle and told that Romanians would come for the crop. They came. The wound to [[W p1 body|his right ear, part of which is missing]], dates from then.

4. Dr [[K p5 name|Yolande Achterberg]], psychologist, says that a boy of that age wouldn't have gone to the police. Mr [[K p3 name|Delacourt]] put to her that he had a telephone. She replied that it was the one with the film on it.

5. I asked [[W p1 name|Arben]] himself one question, whether he knew what the plants were. He said, "Trees for money."

6. I find that there's no realistic prospect of disproving the defence. No evidence being offered, I direct a verdict of not guilty.

7. There'll be an order under section 46 of the Youth Justice and Criminal Evidence Act 1999 and he will be known as AXR in any report.
