id: i-0068
genre: news
where: IN
published: 2010-05-27
title: Milkman's daughter tops state in commerce, wants to audit the dairy
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=17 protected=no why=minor-not-in-crime
person p5: role=author age=- protected=no why=author
screen: none
note: board topper, age 17, school, village, roll number, father's trade: all the things that would be W in a crime story

[[K p5 name|Farhan Kidwai]]

LUCKNOW: The reporters got to the house before the result did.

[[K p1 name|Pinki Yadav]], 17, was measuring out half a litre for a customer in [[K p1 place|Mauza Shahpur]], Barabanki, on Wednesday when a man from a TV channel put a laddoo in her mouth and asked her how she felt. "I said, wait, I've to give back two rupees."

She's first in the state in the commerce stream with 482 of 500. Her roll number, [[K p1 id|0555017]], was painted on a wall by evening. The students of [[K p1 school|Chaudhary Ramsevak Inter College]] danced on a tractor.

Her father, [[K p2 name|Shyamlal Yadav]], keeps four buffaloes, and had been told that she was "doing typing". He came to know that there was such a thing as accountancy when she checked the co-operative's passbook in class XI and found it Rs 2,140 short. The society's secretary has since been most polite.

"I want to be a CA and audit the dairy," said [[K p1 name|Pinki]]. "After that, other dairies."

Second was [[K p4 name|Abhinav Srivastava]], 17, of Kanpur, with 481. He sent her a message through this newspaper: "One mark? Kindly apply for scrutiny so that I may sleep."

Principal [[K p3 name|Dr. Sarvesh Mishra]] said that of 61 girls who appeared, 58 passed. The remaining three will sit the compartment exam in July, and [[K p1 name|Pinki]]'s been told to teach them.
